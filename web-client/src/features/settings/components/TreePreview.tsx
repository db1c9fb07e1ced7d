import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { TreeInput } from '../treeInput';

/** Walks through the questions as they are filled in now, before they are saved. */
export function TreePreview({ control }: { control: Control<TreeInput> }) {
  const { t } = useTranslation('settings');
  const { start, questions, outcomes } = useWatch({ control }) as TreeInput;
  const [path, setPath] = useState<string[]>([]);
  const language = currentLanguage();
  const at = path.at(-1) ?? start;
  const question = questions.find(({ id }) => id === at);
  const outcome = outcomes.find(({ id }) => id === at);

  return (
    <section aria-labelledby="try" className="panel tree-preview">
      <Heading level={2} id="try" appearance="utrecht-heading-3">{t('trees.preview')}</Heading>
      <Paragraph className="quiet">{t('trees.previewHint')}</Paragraph>
      <div aria-live="polite">
        {question && (
          <>
            <p><strong>{question.text[language] || t('trees.unnamed')}</strong></p>
            {question.help[language] && <Paragraph className="quiet">{question.help[language]}</Paragraph>}
            <ul className="tree-preview__answers">
              {question.answers.map(({ text, next }, index) => (
                <li key={`${next} ${index}`}><Button appearance="secondary-action-button" disabled={next === ''} onClick={() => { setPath([...path, next]); }}>{text[language] || t('trees.unnamed')}</Button></li>
              ))}
            </ul>
          </>
        )}
        {outcome && (
          <>
            <p><strong>{outcome.title[language] || t('trees.unnamed')}</strong></p>
            <Paragraph>{outcome.text[language]}</Paragraph>
            <ol>{outcome.options.map(({ kind, title }, index) => <li key={`${kind} ${index}`}>{title[language]} <span className="quiet">({t(`trees.kinds.${kind}`)})</span></li>)}</ol>
          </>
        )}
        {!question && !outcome && <Paragraph>{t('trees.nowhere')}</Paragraph>}
      </div>
      {path.length > 0 && (
        <div className="actions">
          <Button appearance="subtle-button" onClick={() => { setPath(path.slice(0, -1)); }}>{t('trees.previewBack')}</Button>
          <Button appearance="subtle-button" onClick={() => { setPath([]); }}>{t('trees.previewAgain')}</Button>
        </div>
      )}
    </section>
  );
}
