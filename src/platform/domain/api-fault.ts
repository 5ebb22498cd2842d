// Refusals of the app-side API: status and message, in the words that clients of GitHub's API match on.

/** One item of a 422's `errors`. */
export type ApiFaultItem = { resource: string; field: string; code: string; message?: string; value?: unknown }

export type ApiFault = {
  status: number
  message: string
  errors?: readonly ApiFaultItem[]
  /** The caller has sent more requests than its limits allow. */
  limited?: true
}

const rows = {
  badJson: { status: 400, message: 'Problems parsing JSON' },
  bodyNotObject: { status: 400, message: 'Body should be a JSON object' },
  badCredentials: { status: 401, message: 'Bad credentials' },
  authenticationRequired: { status: 401, message: 'Requires authentication' },
  jwtUndecodable: { status: 401, message: 'A JSON web token could not be decoded' },
  jwtExpired: {
    status: 401,
    message: "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
  },
  jwtTooLong: { status: 401, message: "'Expiration time' claim ('exp') is too far in the future" },
  jwtIssuedAt: { status: 401, message: "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued" },
  userAgentMissing: { status: 403, message: 'Request forbidden by administrative rules. Send a User-Agent header.' },
  suspended: { status: 403, message: 'This installation has been suspended' },
  integrationForbidden: { status: 403, message: 'Resource not accessible by integration' },
  tokenForbidden: { status: 403, message: 'Resource not accessible by personal access token' },
  tokenReadOnly: { status: 403, message: 'Resource not accessible by personal access token: it is read-only' },
  notFound: { status: 404, message: 'Not Found' },
  unknownApp: { status: 404, message: 'Integration not found' },
  notJson: { status: 415, message: 'Send the body as application/json' },
  foreignRun: { status: 403, message: 'Only the app that made a check run or suite may change it or have it run again' },
  notRerequestable: { status: 422, message: 'Only a check run that is completed can be requested again' },
  tooLarge: { status: 413, message: 'The body is too large' },
  addressTooLong: { status: 414, message: 'The address is too long' },
  permissionsNotGranted: { status: 422, message: 'The permissions requested are not granted to this installation.' },
  repositoriesNotInstalled: {
    status: 422,
    message: 'There is at least one repository that does not exist or is not accessible to the parent installation.',
  },
} as const

/** Every refusal that is not about a field. */
export const apiFaults: Readonly<Record<keyof typeof rows, ApiFault>> = rows

/** 422 with the fields at fault. */
export function validationFault(errors: readonly ApiFaultItem[]): ApiFault {
  return { status: 422, message: 'Validation Failed', errors }
}

/** 422 with one field at fault; `message` says what would do. */
export function fieldFault(
  resource: string,
  field: string,
  message: string,
  code: 'custom' | 'invalid' | 'missing_field' = 'custom',
): ApiFault {
  return validationFault([{ resource, field, code, message }])
}
