/**
 * Takes the token of a link out of the address: what stands after the # never reaches a server, and must not stay in the
 * address bar or the history either.
 */
export function takeFragment(): string | undefined {
  const token = decodeURIComponent(location.hash.slice(1));
  if (token === '') return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
