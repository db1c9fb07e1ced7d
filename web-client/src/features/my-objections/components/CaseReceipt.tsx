import { useQuery } from '@tanstack/react-query';
import type { Access } from '@/shared/api/access';
import { ReceiptView } from '@/shared/receipt/ReceiptView';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ownReceiptQuery } from '../api/getOwnReceipt';

/** The receipt of a case, once it is there. */
export function CaseReceipt({ access, id, decision }: { access: Access; id: string; decision: string }) {
  const { data: receipt, error, refetch } = useQuery(ownReceiptQuery(access, id));
  if (receipt) return <ReceiptView receipt={receipt} decision={decision} />;
  return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />;
}
