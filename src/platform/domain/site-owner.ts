// The user who is admin of every space, made by the first start.

export const siteOwnerLogin = 'owner'
