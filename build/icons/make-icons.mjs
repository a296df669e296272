// node build/icons/make-icons.mjs: writes the icon files of this folder. They are generated: change
// draw.mjs and run this again, never a picture by hand. test/unit/build/icons.test.ts fails when they differ.
import { writeFileSync } from 'node:fs';
import { encodeIcns, encodeIco, encodePng } from './draw.mjs';

/** @param {string} name @param {Buffer} content */
const write = (name, content) => writeFileSync(new URL(name, import.meta.url), content);

for (const size of [32, 128, 256, 512]) write(`./${size}x${size}.png`, encodePng(size));
write('./icon.ico', encodeIco());
write('./icon.icns', encodeIcns());
