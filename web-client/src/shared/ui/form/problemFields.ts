import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { ApiError } from '@/shared/api/problem';

/** "#/objector/name" of the API is "objector.name" of a form. */
const pathOf = (pointer: string): string => pointer.replace(/^#?\//, '').replaceAll('/', '.');

/**
 * Puts what the API said of each value at its field. What has no field comes back, to be told above the form: an answer
 * of the API is never swallowed.
 */
export function putAtFields<T extends FieldValues>(form: UseFormReturn<T>, error: ApiError, fieldOf?: (path: string) => FieldPath<T> | undefined): string[] {
  const rest: string[] = [];
  for (const { detail, location } of error.problem?.errors ?? []) {
    const path = pathOf(location?.pointer ?? location?.name ?? '');
    const field = fieldOf?.(path) ?? (isField(form.getValues(), path) ? (path as FieldPath<T>) : undefined);
    if (field === undefined) rest.push(detail ?? error.message);
    else form.setError(field, { type: 'server', message: detail ?? error.message });
  }
  return rest;
}

function isField(values: unknown, path: string): boolean {
  let value = values;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !(part in value)) return false;
    value = (value as Record<string, unknown>)[part];
  }
  return path !== '';
}
