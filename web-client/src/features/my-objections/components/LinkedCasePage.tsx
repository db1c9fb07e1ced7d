import { CaseView } from './CaseView';
import { ClaimPanel } from './ClaimPanel';
import { LinkedCase } from './LinkedCase';

/** The case of whoever holds its access link: the same as after signing in, without what is personal and without acting in it. */
export function LinkedCasePage() {
  return <LinkedCase>{(access, { id }) => <CaseView access={access} id={id}><ClaimPanel token={access.token} /></CaseView>}</LinkedCase>;
}
