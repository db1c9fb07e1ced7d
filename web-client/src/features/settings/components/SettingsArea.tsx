import '../texts';
import { Paragraph } from '@utrecht/component-library-react';
import { lazy, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { useHasRole } from '@/shared/session/roles';
import { Screen } from '@/shared/ui/Screen';

/** A page that loads when it is opened. */
const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

const Home = page(() => import('./SettingsHomePage'), 'SettingsHomePage');
const ContactPolicy = page(() => import('./ContactPolicyPage'), 'ContactPolicyPage');
const DecisionTypes = page(() => import('./DecisionTypesPage'), 'DecisionTypesPage');
const Trees = page(() => import('./TreesPage'), 'TreesPage');
const Tree = page(() => import('./TreePage'), 'TreePage');
const Mediators = page(() => import('./MediatorsPage'), 'MediatorsPage');
const NewMediator = page(() => import('./NewMediatorPage'), 'NewMediatorPage');
const Mediator = page(() => import('./MediatorPage'), 'MediatorPage');
const ApiClients = page(() => import('./ApiClientsPage'), 'ApiClientsPage');
const NewApiClient = page(() => import('./NewApiClientPage'), 'NewApiClientPage');
const ApiClient = page(() => import('./ApiClientPage'), 'ApiClientPage');
const Theme = page(() => import('./ThemePage'), 'ThemePage');
const ContactDetails = page(() => import('./ContactDetailsPage'), 'ContactDetailsPage');
const Tariffs = page(() => import('./TariffsPage'), 'TariffsPage');

/** The pages of the administrator. Others read that these are not for them; what they may do is for the host to say. */
export function SettingsArea() {
  const { t } = useTranslation('settings');
  const isAdministrator = useHasRole('administrator');
  if (!isAdministrator) return <Screen title={t('title')}><Paragraph>{t('notForYou')}</Paragraph></Screen>;
  return (
    <Routes>
      <Route index element={<Home />} />
      <Route path="contactbeleid" element={<ContactPolicy />} />
      <Route path="besluittypen" element={<DecisionTypes />} />
      <Route path="vragen" element={<Trees />} />
      <Route path="vragen/:subject" element={<Tree />} />
      <Route path="mediators" element={<Mediators />} />
      <Route path="mediators/nieuw" element={<NewMediator />} />
      <Route path="mediators/:id" element={<Mediator />} />
      <Route path="koppelingen" element={<ApiClients />} />
      <Route path="koppelingen/nieuw" element={<NewApiClient />} />
      <Route path="koppelingen/:id" element={<ApiClient />} />
      <Route path="uiterlijk" element={<Theme />} />
      <Route path="contactgegevens" element={<ContactDetails />} />
      <Route path="tarieven" element={<Tariffs />} />
    </Routes>
  );
}
