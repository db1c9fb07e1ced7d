/** An object without the members that are undefined: what is not given is not sent. */
export const given = <T extends object>(some: { [Name in keyof T]: T[Name] | undefined }): T =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as T;
