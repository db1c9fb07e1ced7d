import { Button } from '@utrecht/component-library-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface NodeProps {
  /** What it says, by which one finds it. */
  title: string;
  /** Something in it is wrong: it is open, so that the message can be seen and reached. */
  hasErrors: boolean;
  /** It has just been added. */
  isNew: boolean;
  onRemove: () => void;
  children: ReactNode;
}

/** A question or an outcome, closed until somebody works on it. */
export function Node({ title, hasErrors, isNew, onRemove, children }: NodeProps) {
  const { t } = useTranslation('settings');
  const [isOpen, setIsOpen] = useState(isNew);
  return (
    <details className="node" open={isOpen || hasErrors} onToggle={(event) => { setIsOpen(event.currentTarget.open); }}>
      <summary lang="nl">{title || t('trees.unnamed')}</summary>
      <div className="node__fields">
        {children}
        <p className="actions"><Button appearance="subtle-button" onClick={onRemove}>{t('remove')}<span className="visually-hidden"> {title}</span></Button></p>
      </div>
    </details>
  );
}
