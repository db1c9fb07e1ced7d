import { useSession } from './SessionContext';

export type Role = 'handler' | 'coordinator' | 'administrator' | 'evaluator' | 'mediator' | 'platform-operator';

/** Whether the reader has one of these roles: what a screen offers follows it; what is allowed is for the host to say. */
export function useHasRole(...roles: Role[]): boolean {
  const { session } = useSession();
  return session?.roles.some((role) => roles.some((wanted) => wanted === role)) ?? false;
}
