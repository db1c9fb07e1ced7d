import type { ComponentProps } from 'react';

/** A button for what few people need, looking like a link. */
export const TextButton = (props: Omit<ComponentProps<'button'>, 'type' | 'className'>) => <button {...props} type="button" className="text-button" />;
