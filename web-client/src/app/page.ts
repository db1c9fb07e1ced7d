import { lazy, type ComponentType } from 'react';

/** A page that loads when it is opened. */
export const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));
