import type { FullLookup } from '../facts/epicFacts';
import type { Seen } from '../timeline/seenOf';
import { drawRoadmap, type Picture } from './drawRoadmap';
import { readColours } from './readColours';
import { saveFile } from './saveFile';

/** Twice as fine as the screen, for slides and paper. */
const FINENESS = 2;

/** Hands the chart on screen over as a picture. @example await savePicture('png', lookup, control.seen()) */
export async function savePicture(kind: 'svg' | 'png', lookup: FullLookup, seen: Seen): Promise<void> {
  const picture = drawRoadmap(lookup, seen, readColours(document.body));
  const drawing = new Blob([picture.svg], { type: 'image/svg+xml' });
  saveFile(`roadmap-${lookup.wiring.today}.${kind}`, kind === 'svg' ? drawing : await toPng(drawing, picture));
}

/** The policy of an app's frames lets images come from `blob:`, and such an image leaves the canvas readable. */
async function toPng(drawing: Blob, { width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(drawing);
  try {
    const image = await load(address);
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.ceil(width * FINENESS), height: Math.ceil(height * FINENESS) });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.')))));
  } finally {
    URL.revokeObjectURL(address);
  }
}

const load = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The browser does not read the picture.'));
    image.src = address;
  });
