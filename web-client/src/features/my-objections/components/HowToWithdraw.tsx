import { Heading, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';

/** Whoever was not asked to confirm a withdrawal does it in writing (Awb 6:21), and had better call first. */
export function HowToWithdraw({ number }: { number: string }) {
  const { t } = useTranslation('ownActs');
  return (
    <>
      <div className="intro">
        <Paragraph>{t('withdrawal.howLead')}</Paragraph>
        <Paragraph><strong>{t('withdrawal.howFirst')}</strong></Paragraph>
      </div>
      <section aria-labelledby="how">
        <Heading level={2} id="how" appearance="utrecht-heading-3">{t('withdrawal.howTitle')}</Heading>
        <UnorderedList>
          <UnorderedListItem>{t('withdrawal.howLetter', { number })}</UnorderedListItem>
          <UnorderedListItem>{t('withdrawal.howCosts')}</UnorderedListItem>
          <UnorderedListItem>{t('withdrawal.howFinal')}</UnorderedListItem>
        </UnorderedList>
      </section>
    </>
  );
}
