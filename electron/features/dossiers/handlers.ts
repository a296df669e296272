import { awardHandlers } from './award-handlers.ts';
import { bagHandlers } from './bag/bag-handlers.ts';
import { disposalHandlers } from './disposal-handlers.ts';
import { dossierHandlers } from './dossier-handlers.ts';
import { groupHandlers } from './group-handlers.ts';
import { itemHandlers } from './item-handlers.ts';
import { pdfXmlHandlers } from './pdf-xml/pdf-xml-handlers.ts';

export const dossiers = {
  ...dossierHandlers,
  ...itemHandlers,
  ...awardHandlers,
  ...groupHandlers,
  ...disposalHandlers,
  ...bagHandlers,
  ...pdfXmlHandlers,
};
