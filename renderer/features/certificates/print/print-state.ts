import type { CertificatePrint, Recipient } from '#shared/contract/certificates.ts';

export type PrintStanding = 'left' | 'printed' | 'spoiled' | 'revoked' | 'no-object' | 'reissue';

/** The good print of the original, if there is one. */
export function goodPrint({ prints }: Pick<Recipient, 'prints'>): CertificatePrint | undefined {
  return prints.find(({ copy, state }) => copy === 1 && state === 'printed');
}

/** Where the certificate of an award stands. */
export function printStanding(recipient: Recipient): PrintStanding {
  if (recipient.standing === 'revoked') return 'revoked';
  if (!recipient.hasObject) return 'no-object';
  if (goodPrint(recipient) !== undefined) return recipient.reissues.length > 0 ? 'reissue' : 'printed';
  return recipient.prints.some(({ copy, state }) => copy === 1 && state === 'spoiled') ? 'spoiled' : 'left';
}

/** Whether the original may be printed now. */
export function isPrintable(recipient: Recipient): boolean {
  return ['left', 'spoiled'].includes(printStanding(recipient));
}

/** What can be done with a choice of recipients. */
export function sortChoice(recipients: readonly Recipient[], chosen: ReadonlySet<string>) {
  const picked = recipients.filter(({ awardId }) => chosen.has(awardId));
  const standing = picked.flatMap((recipient) => {
    const print = goodPrint(recipient);
    return print === undefined ? [] : [print];
  });
  return { printable: picked.filter(isPrintable), printed: standing };
}
