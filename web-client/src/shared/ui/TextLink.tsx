import clsx from 'clsx';
import { Link, type LinkProps } from 'react-router';

/** A link to another page of the client, looking like every other link. */
export function TextLink({ className, ...props }: LinkProps) {
  return <Link {...props} className={clsx('utrecht-link', 'utrecht-link--html-a', className)} />;
}

/** The same, looking like a button: for the one thing that most people come to do. */
export function ActionLink({ className, secondary = false, ...props }: LinkProps & { secondary?: boolean }) {
  return (
    <Link
      {...props}
      className={clsx('utrecht-button-link', 'utrecht-button-link--html-a', secondary ? 'utrecht-button-link--secondary-action' : 'utrecht-button-link--primary-action', className)}
    />
  );
}
