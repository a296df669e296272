import { fullDate } from '#renderer/ui/format.ts';
import type { DossierItem } from '#shared/contract/dossier-records.ts';

/** 'Quyết định số 15/QĐ-UBND ngày 06/05/2014 của UBND tỉnh'; '' of a document nobody has described. */
export function identityWords(item: DossierItem): string {
  const symbol = [item.codeNumber, item.codeNotation].filter((part) => part !== '').join('/');
  return [
    item.typeName,
    symbol === '' ? '' : `số ${symbol}`,
    item.issuedOn === null ? '' : `ngày ${fullDate(item.issuedOn)}`,
    item.issuer === '' ? '' : `của ${item.issuer}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
