// Errors of the OAuth routes: codes and descriptions, in the words that clients of GitHub's know.

const rows = {
  access_denied: 'The user has denied your application access.',
  bad_refresh_token: 'The refresh token passed is incorrect or expired.',
  bad_verification_code: 'The code passed is incorrect or expired.',
  device_flow_disabled: 'This platform has no device flow.',
  incorrect_client_credentials: 'The client_id and/or client_secret passed are incorrect.',
  invalid_request: 'The request is missing a parameter, or has one that is not valid.',
  redirect_uri_mismatch: 'The redirect_uri MUST match the registered callback URL for this application.',
  unsupported_grant_type: 'The grant_type passed is not supported.',
} as const

export type OAuthErrorCode = keyof typeof rows

export type OAuthError = { error: OAuthErrorCode; error_description: string; error_uri: string }

/** `detail` replaces the usual words. */
export function oauthError(code: OAuthErrorCode, detail: string = rows[code]): OAuthError {
  return { error: code, error_description: detail, error_uri: `https://appward.dev/docs/oauth#${code}` }
}
