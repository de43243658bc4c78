import { encode } from 'uqr';

/** White around a QR code, in modules: what ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** A QR code as an SVG draws it: a square of `size` units with a quiet zone in it, and the path of its black modules. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** The QR code of `text`, readable with a fold or a stain across a seventh of it. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: path.join('') };
}

/** Where black runs begin in `row`, and how long they are. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((black, x) => {
    const last = found.at(-1);
    if (!black) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
