/** An archive file as it travels: description, documents, awards with their lives; to XML and back. */
import { z } from 'zod';
import { birthDate, honoreeKind, honorific, id, isoDate } from '#shared/contract/basics.ts';
import { DOSSIER_STATES, dossierFields, itemFields } from '#shared/contract/dossier-records.ts';
import { awardEventContent } from '#shared/domain/award-life/event.ts';
import { readRetention, retentionWords } from '#shared/domain/dossiers/retention.ts';
import {
  branch,
  childOf,
  childrenOf,
  leaf,
  numberOf,
  textOf,
  type XmlNode,
} from '#shared/domain/dossiers/xml-node.ts';

const year = z.number().int().nullable();

const exchangeItem = z.object({
  id,
  ...itemFields,
  ordinal: z.number().int(),
  title: z.string().max(500),
  file: z
    .object({
      path: z.string().max(400),
      fileName: z.string().max(300),
      mediaType: z.string().max(120),
      size: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    })
    .nullable(),
});
export type ExchangeItem = z.infer<typeof exchangeItem>;

const exchangeAward = z.object({
  id,
  kind: honoreeKind,
  honorific,
  name: z.string().min(1).max(300),
  birthDate,
  position: z.string().max(400),
  unit: z.string().max(400),
  awardType: z.string().min(1).max(120),
  awardName: z.string().max(400),
  reason: z.string().max(4000),
  decisionNumber: z.string().max(120),
  decisionDate: isoDate,
  signer: z.string().max(200),
  titleYear: year,
  periodFrom: year,
  periodTo: year,
  commendationType: z.string().max(60).nullable(),
  deliveryTracked: z.boolean(),
  events: z.array(
    z.object({ id, at: z.string().max(40), accountName: z.string().max(200), content: awardEventContent }),
  ),
});
export type ExchangeAward = z.infer<typeof exchangeAward>;

export const exchangeDossier = z.object({
  id,
  ...dossierFields,
  notation: z.string().min(1).max(60),
  retentionYears: z.number().int().nullable(),
  state: z.enum(DOSSIER_STATES),
  closedOn: isoDate.nullable(),
  closing: z.string().max(4000),
  handedInOn: isoDate.nullable(),
  items: z.array(exchangeItem),
  awards: z.array(exchangeAward),
});
export type ExchangeDossier = z.infer<typeof exchangeDossier>;

/** FileCode … Description as in Phụ lục VI, Phần II, Mục III; then the fields of the exchange profile. */
export function dossierToXml(dossier: ExchangeDossier): XmlNode {
  return branch('ArchiveFile', [
    branch('File', [
      leaf('FileId', dossier.id),
      branch('FileCode', [
        leaf('OrganId', dossier.organId),
        leaf('FileCatalog', dossier.catalogYear),
        leaf('FileNotation', dossier.notation),
      ]),
      leaf('Title', dossier.title),
      leaf('Maintenance', retentionWords(dossier.retentionYears)),
      leaf('Rights', dossier.access),
      leaf('Creator', dossier.maker),
      leaf('Language', dossier.language),
      leaf('StartDate', dossier.startDate),
      leaf('EndDate', dossier.endDate),
      leaf('DocTotal', dossier.items.length),
      leaf('PageTotal', dossier.pages),
      leaf('Description', dossier.notes),
      leaf('Keyword', dossier.keywords),
      leaf('InforSign', dossier.informationSign),
      leaf('SheetTotal', dossier.sheets),
      leaf('Format', dossier.physicalState),
      leaf('ConfidenceLevel', dossier.trustLevel),
      leaf('Medium', dossier.medium),
      leaf('State', dossier.state),
      leaf('ClosedDate', dossier.closedOn),
      leaf('ClosingNote', dossier.closing),
      leaf('HandedInDate', dossier.handedInOn),
    ]),
    branch('Documents', dossier.items.map(itemToXml)),
    branch('Awards', dossier.awards.map(awardToXml)),
  ]);
}

function itemToXml(item: ExchangeItem): XmlNode {
  return branch('Document', [
    leaf('DocId', item.id),
    leaf('DocOrdinal', item.ordinal),
    leaf('TypeName', item.typeName),
    leaf('CodeNumber', item.codeNumber),
    leaf('CodeNotation', item.codeNotation),
    leaf('IssuedDate', item.issuedOn),
    leaf('OrganName', item.issuer),
    leaf('Subject', item.subject),
    leaf('Language', item.language),
    leaf('PageAmount', item.pages),
    leaf('Description', item.notes),
    branch('SignerInfo', [leaf('Position', item.signerPosition), leaf('FullName', item.signerName)]),
    leaf('DocCode', item.identifier),
    leaf('Sheet', item.sheet),
    leaf('Keyword', item.keywords),
    leaf('Autograph', item.autograph),
    leaf('Format', item.physicalState),
    leaf('ConfidenceLevel', item.trustLevel),
    leaf('Name', item.title),
    ...(item.file === null
      ? []
      : [
          branch('Attachment', [
            leaf('Path', item.file.path),
            leaf('FileName', item.file.fileName),
            leaf('MediaType', item.file.mediaType),
            leaf('Size', item.file.size),
            leaf('Sha256', item.file.sha256),
          ]),
        ]),
  ]);
}

function awardToXml(award: ExchangeAward): XmlNode {
  return branch('Award', [
    leaf('AwardId', award.id),
    leaf('HonoreeKind', award.kind),
    leaf('Honorific', award.honorific),
    leaf('FullName', award.name),
    leaf('BirthDate', award.birthDate),
    leaf('Position', award.position),
    leaf('UnitName', award.unit),
    leaf('AwardType', award.awardType),
    leaf('AwardName', award.awardName),
    leaf('Reason', award.reason),
    leaf('DecisionNumber', award.decisionNumber),
    leaf('DecisionDate', award.decisionDate),
    leaf('Signer', award.signer),
    leaf('TitleYear', award.titleYear),
    leaf('PeriodFrom', award.periodFrom),
    leaf('PeriodTo', award.periodTo),
    leaf('CommendationType', award.commendationType),
    leaf('DeliveryTracked', award.deliveryTracked ? 'true' : 'false'),
    branch(
      'Events',
      award.events.map((event) =>
        branch('Event', [
          leaf('EventId', event.id),
          leaf('At', event.at),
          leaf('By', event.accountName),
          leaf('Content', JSON.stringify(event.content)),
        ]),
      ),
    ),
  ]);
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads dossierToXml back through the schema; the name of the first field that does not fit where it cannot. */
export function dossierFromXml(
  root: XmlNode,
): { readonly dossier: ExchangeDossier } | { readonly problem: string } {
  const file = childOf(root, 'File');
  const code = childOf(file, 'FileCode');
  const parsed = exchangeDossier.safeParse({
    id: textOf(file, 'FileId'),
    organId: textOf(code, 'OrganId'),
    catalogYear: numberOf(code, 'FileCatalog'),
    notation: textOf(code, 'FileNotation'),
    title: textOf(file, 'Title'),
    retentionYears: readRetention(textOf(file, 'Maintenance')),
    access: textOf(file, 'Rights'),
    maker: textOf(file, 'Creator'),
    language: textOf(file, 'Language'),
    startDate: textOf(file, 'StartDate'),
    endDate: textOf(file, 'EndDate'),
    pages: numberOf(file, 'PageTotal'),
    notes: textOf(file, 'Description'),
    keywords: textOf(file, 'Keyword'),
    informationSign: textOf(file, 'InforSign'),
    sheets: numberOf(file, 'SheetTotal'),
    physicalState: textOf(file, 'Format'),
    trustLevel: textOf(file, 'ConfidenceLevel'),
    medium: textOf(file, 'Medium'),
    groupId: null,
    state: textOf(file, 'State'),
    closedOn: orNull(textOf(file, 'ClosedDate')),
    closing: textOf(file, 'ClosingNote'),
    handedInOn: orNull(textOf(file, 'HandedInDate')),
    items: childrenOf(childOf(root, 'Documents'), 'Document').map(itemFromXml),
    awards: childrenOf(childOf(root, 'Awards'), 'Award').map(awardFromXml),
  });
  if (parsed.success) return { dossier: parsed.data };
  return { problem: parsed.error.issues[0]?.path.join('.') ?? 'ArchiveFile' };
}

function itemFromXml(node: XmlNode) {
  const signer = childOf(node, 'SignerInfo');
  const file = childOf(node, 'Attachment');
  return {
    id: textOf(node, 'DocId'),
    ordinal: numberOf(node, 'DocOrdinal'),
    typeName: textOf(node, 'TypeName'),
    codeNumber: textOf(node, 'CodeNumber'),
    codeNotation: textOf(node, 'CodeNotation'),
    issuedOn: orNull(textOf(node, 'IssuedDate')),
    issuer: textOf(node, 'OrganName'),
    subject: textOf(node, 'Subject'),
    language: textOf(node, 'Language'),
    pages: numberOf(node, 'PageAmount'),
    notes: textOf(node, 'Description'),
    signerPosition: textOf(signer, 'Position'),
    signerName: textOf(signer, 'FullName'),
    identifier: textOf(node, 'DocCode'),
    sheet: textOf(node, 'Sheet'),
    keywords: textOf(node, 'Keyword'),
    autograph: textOf(node, 'Autograph'),
    physicalState: textOf(node, 'Format'),
    trustLevel: textOf(node, 'ConfidenceLevel'),
    title: textOf(node, 'Name'),
    file:
      file === undefined
        ? null
        : {
            path: textOf(file, 'Path'),
            fileName: textOf(file, 'FileName'),
            mediaType: textOf(file, 'MediaType'),
            size: numberOf(file, 'Size'),
            sha256: textOf(file, 'Sha256'),
          },
  };
}

function awardFromXml(node: XmlNode) {
  return {
    id: textOf(node, 'AwardId'),
    kind: textOf(node, 'HonoreeKind'),
    honorific: orNull(textOf(node, 'Honorific')),
    name: textOf(node, 'FullName'),
    birthDate: orNull(textOf(node, 'BirthDate')),
    position: textOf(node, 'Position'),
    unit: textOf(node, 'UnitName'),
    awardType: textOf(node, 'AwardType'),
    awardName: textOf(node, 'AwardName'),
    reason: textOf(node, 'Reason'),
    decisionNumber: textOf(node, 'DecisionNumber'),
    decisionDate: textOf(node, 'DecisionDate'),
    signer: textOf(node, 'Signer'),
    titleYear: numberOf(node, 'TitleYear'),
    periodFrom: numberOf(node, 'PeriodFrom'),
    periodTo: numberOf(node, 'PeriodTo'),
    commendationType: orNull(textOf(node, 'CommendationType')),
    deliveryTracked: textOf(node, 'DeliveryTracked') === 'true',
    events: childrenOf(childOf(node, 'Events'), 'Event').map((event) => ({
      id: textOf(event, 'EventId'),
      at: textOf(event, 'At'),
      accountName: textOf(event, 'By'),
      content: readJson(textOf(event, 'Content')),
    })),
  };
}
