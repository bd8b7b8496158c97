/** Reads the replay format, version 2, as the engine's class Replay documents it. */

const MAGIC = 0x544c5250; // "TLRP"
const VERSION = 2;
export const PLAYERS = 22;
export const TEAM_SIZE = 11;
/** Metres of one unit of the columns. */
export const UNIT = 0.02;
const COORDINATES = 3 + 2 * PLAYERS;
const HEADER_BYTES = 13;
const MOST_BYTES = 32 << 20;
const MOST_FRAMES = 300_000;
const MOST_MARKS = 3 * PLAYERS;
/** Frames between two readings of the stamina. */
export const STAMINA_INTERVAL = 60;

/** Ordinal of the period of a phase. */
export function periodOf(phase) {
  return (phase & 127) >> 4;
}

/** Ordinal of the restart that is set up in a phase; -1 while the ball is in play. */
export function restartOf(phase) {
  return (phase & 15) - 1;
}

/** Who takes that restart. */
export function restartSideOf(phase) {
  return phase > 127 ? 'away' : 'home';
}

/** The side of a row of players. */
export function sideOf(row) {
  return row < TEAM_SIZE ? 'home' : 'away';
}

/** Whether a mark of this kind takes a player off: all but a yellow card do. */
export function takesOff(kind) {
  return kind !== 1;
}

/** The bytes are no complete replay of this version; the message says why. */
export class InvalidReplay extends Error {}

/**
 * @typedef {object} Replay
 * @property {number} frames one a tick; frame f shows the match after tick f + 1
 * @property {number} length of the pitch, metres
 * @property {number} width of the pitch, metres
 * @property {Int16Array[]} columns in units of 2 cm: ball x, y, z, then x and y of home 0 to 10 and away 0 to 10
 * @property {Uint8Array} owners 0 nobody, 1 + row of the player in control, plus 32 if in his hands
 * @property {Uint8Array} phases 16 · ordinal of the period + 0 in play or 1 + ordinal of the restart, + 128 if away takes it
 * @property {{frame: number, row: number, kind: number}[]} marks what happened to players; kind 0 absent, 1 yellow, 2 second
 *   yellow, 3 red card
 * @property {Uint8Array[]} stamina of every player, per cent, once in STAMINA_INTERVAL frames
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
      if (size > MOST_BYTES) throw new InvalidReplay('it unpacks to more than 32 MiB');
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
  if (frames < 1 || frames > MOST_FRAMES || frames * (COORDINATES + 2) > bytes.length - HEADER_BYTES) {
    throw new InvalidReplay(`${frames} frames cannot be in ${bytes.length} bytes`);
  }
  const columns = [];
  let at = HEADER_BYTES;
  for (let column = 0; column < COORDINATES; column++) {
    columns.push(new Int16Array(frames));
    at = readColumn(bytes, at, columns[column]);
  }
  const [owners, phases] = [bytes.subarray(at, at + frames), bytes.subarray(at + frames, at + 2 * frames)];
  const { marks, end } = readMarks(bytes, at + 2 * frames, frames);
  const readings = Math.floor((frames - 1) / STAMINA_INTERVAL) + 1;
  if (end + PLAYERS * readings !== bytes.length) {
    throw new InvalidReplay(end + PLAYERS * readings > bytes.length ? 'it is cut off' : 'there are bytes after its end');
  }
  return {
    frames,
    length: header.getUint16(9) / 100,
    width: header.getUint16(11) / 100,
    columns,
    owners,
    phases,
    marks,
    stamina: Array.from({ length: PLAYERS }, (_, row) => bytes.subarray(end + row * readings, end + (row + 1) * readings)),
  };
}

function readMarks(bytes, start, frames) {
  const marks = [];
  let [count, at] = readNumber(bytes, start);
  if (count > MOST_MARKS) throw new InvalidReplay(`${count} marks are too many`);
  for (let frame = 0; count > 0; count--) {
    let after;
    [after, at] = readNumber(bytes, at);
    const [row, kind] = [bytes[at++], bytes[at++]];
    frame += after;
    if (!(frame < frames && row < PLAYERS && kind <= 3)) throw new InvalidReplay('a card is shown to nobody');
    marks.push({ frame, row, kind });
  }
  return { marks, end: at };
}

/** Second differences, zigzag, as varints; returns the place after the column. */
function readColumn(bytes, start, column) {
  let at = start;
  let value = 0;
  let step = 0;
  for (let frame = 0; frame < column.length; frame++) {
    let coded = bytes[at++]; // Most are one byte.
    if (coded > 0x7f) [coded, at] = readNumber(bytes, at - 1);
    if (coded === undefined) throw new InvalidReplay('it is cut off');
    step += (coded >>> 1) ^ -(coded & 1);
    value += step;
    column[frame] = value;
  }
  return at;
}

/** A base-128 varint, lowest bits first; returns it and the place after it. */
function readNumber(bytes, start) {
  let at = start;
  let value = 0;
  for (let shift = 0; shift <= 28; shift += 7) {
    if (at >= bytes.length) throw new InvalidReplay('it is cut off');
    const next = bytes[at++];
    value |= (next & 0x7f) << shift;
    if (next <= 0x7f) return [value >>> 0, at];
  }
  throw new InvalidReplay('a number is longer than five bytes');
}
