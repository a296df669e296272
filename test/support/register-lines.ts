/** Lines of registers as a clerk types them, fictitious. */
import { randomUUID } from 'node:crypto';
import type { IncomingFields, OutgoingFields } from '#shared/contract/register-records.ts';

interface Typed extends OutgoingFields {
  readonly symbol: string;
  readonly date: string;
  readonly secret: boolean;
  readonly reservationId: string | null;
}

/** A document made outside the program; every call is another document. */
export function outgoing(typed: Partial<Typed> & Pick<Typed, 'symbol' | 'date'>) {
  return {
    id: randomUUID(),
    secret: false,
    reservationId: null,
    title: 'Về việc hư cấu',
    signer: 'Lò Văn Ký',
    recipients: 'Các sở, ban, ngành',
    archiveUnit: 'VT',
    copies: 5,
    sentOn: null,
    receivedBy: '',
    note: '',
    ...typed,
  };
}

/** A document that came in; every call is another document. */
export function incoming(typed: Partial<IncomingFields> & Pick<IncomingFields, 'arrivedOn'>) {
  return {
    id: randomUUID(),
    again: false,
    author: 'Sở Nội vụ tỉnh Hư Cấu',
    symbol: '88/TTr-SNV',
    documentDate: null,
    title: 'Tờ trình về việc đề nghị tặng Bằng khen',
    receiver: 'Phòng Thi đua - Khen thưởng',
    forwardedOn: null,
    receivedBy: '',
    note: '',
    batchId: null,
    ...typed,
  };
}
