import { renderHtml } from '#electron/documents/html.ts';
import { office } from '#electron/office/implementer.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { composeVolume, listVolumes } from './book-documents.ts';

export const bookHandlers = {
  volumes: office.registers.volumes.handler(({ input, context: { db, now } }) =>
    listVolumes(db, input, todayIso(now)),
  ),

  previewBook: office.registers.previewBook.handler(({ input, context: { db, now } }) => {
    const { nonce, ...ask } = input;
    return { html: renderHtml(composeVolume(db, ask, todayIso(now)), { nonce, fontBase: FONT_BASE }) };
  }),
};
