/** The path of the municipality, with its slashes: "/eikendam/", or "/" on a host of its own. The page's base says which. */
export const basePath = new URL(document.baseURI).pathname.replace(/[^/]*$/, '');

/** An address below the municipality, for links that leave the client: below("auth/login"). */
export const below = (path: string): string => basePath + path.replace(/^\//, '');
