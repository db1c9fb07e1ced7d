import { useMutation } from '@tanstack/react-query';
import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/shared/download';
import { ActFailure } from '@/shared/ui/ActFailure';
import { getOwnData } from '../api/getOwnData';

/** All that is held about the reader in one file (AVG 15). */
export function OwnDataPanel() {
  const { t } = useTranslation('myObjections');
  const [cases, setCases] = useState(0);
  const get = useMutation({
    mutationFn: () => getOwnData(setCases),
    onSuccess: (data) => { download(t('overview.dataFile'), 'application/json', JSON.stringify(data, null, 2)); },
  });

  return (
    <section className="panel" aria-labelledby="own-data">
      <Heading level={2} id="own-data" appearance="utrecht-heading-3">{t('overview.dataTitle')}</Heading>
      <Paragraph>{t('overview.data')}</Paragraph>
      <p role="status">{get.isPending ? t('overview.dataBusy', { count: cases }) : get.isSuccess && t('overview.dataDone')}</p>
      <ActFailure error={get.error} />
      <p className="actions">
        <Button appearance="secondary-action-button" aria-disabled={get.isPending} onClick={() => { if (!get.isPending) get.mutate(); }}>{t('overview.dataGet')}</Button>
      </p>
    </section>
  );
}
