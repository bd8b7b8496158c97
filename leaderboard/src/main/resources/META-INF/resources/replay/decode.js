/** Reads the replay format, version 1, as the engine's class Replay documents it. */

const MAGIC = 0x544c5250; // "TLRP"
const VERSION = 1;
const COORDINATES = 47;
const HEADER_BYTES = 13;
const MOST_BYTES = 64 << 20;

/** The bytes are no complete replay of this version; the message says why. */
export class InvalidReplay extends Error {}

/**
 * @typedef {object} Replay
 * @property {number} frames one a tick; frame f shows the match after tick f + 1
 * @property {number} length of the pitch, metres
 * @property {number} width of the pitch, metres
 * @property {Int16Array[]} columns in units of 2 cm: ball x, y, z, then x and y of home 0 to 10 and away 0 to 10
 * @property {Uint8Array} owners 0 nobody, 1 + row of the player in control, plus 32 if in his hands
 * @property {Uint8Array} phases 16 · ordinal of the period + 0 in play or 1 + ordinal of the restart
 */

/**
 * @param {Uint8Array} bytes gzip, or what a server already unpacked
 * @returns {Promise<Replay>}
 */
export async function decodeReplay(bytes) {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return read(packed ? await unpack(bytes) : bytes);
}

async function unpack(bytes) {
  const parts = [];
  let size = 0;
  try {
    for (const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MOST_BYTES) throw new InvalidReplay('it unpacks to more than 64 MiB');
      parts.push(value);
    }
  } catch (failure) {
    throw failure instanceof InvalidReplay ? failure : new InvalidReplay('it is cut off or damaged');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function read(bytes) {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || header.getUint32(0) !== MAGIC) {
    throw new InvalidReplay('it does not begin like a replay');
  }
  const version = header.getUint8(4);
  if (version !== VERSION) {
    throw new InvalidReplay(`it has version ${version}; this viewer reads version ${VERSION}`);
  }
  const frames = header.getInt32(5);
  if (frames < 1 || frames * (COORDINATES + 2) > bytes.length - HEADER_BYTES) {
    throw new InvalidReplay(`${frames} frames cannot be in ${bytes.length} bytes`);
  }
  const columns = [];
  let at = HEADER_BYTES;
  for (let column = 0; column < COORDINATES; column++) {
    columns.push(new Int16Array(frames));
    at = readColumn(bytes, at, columns[column]);
  }
  if (at + 2 * frames !== bytes.length) {
    throw new InvalidReplay(at + 2 * frames > bytes.length ? 'it is cut off' : 'there are bytes after its end');
  }
  return {
    frames,
    length: header.getUint16(9) / 100,
    width: header.getUint16(11) / 100,
    columns,
    owners: bytes.subarray(at, at + frames),
    phases: bytes.subarray(at + frames),
  };
}

/** Second differences, zigzag, as base-128 varints; returns the place after the column. */
function readColumn(bytes, start, column) {
  let at = start;
  let value = 0;
  let step = 0;
  for (let frame = 0; frame < column.length; frame++) {
    let coded = 0;
    let shift = 0;
    let next;
    do {
      if (at >= bytes.length) throw new InvalidReplay('it is cut off');
      if (shift > 28) throw new InvalidReplay('a number is longer than five bytes');
      next = bytes[at++];
      coded |= (next & 0x7f) << shift;
      shift += 7;
    } while (next > 0x7f);
    step += (coded >>> 1) ^ -(coded & 1);
    value += step;
    column[frame] = value;
  }
  return at;
}
