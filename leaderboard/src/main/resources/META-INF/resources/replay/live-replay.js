/** A match that is watched live: a replay that grows part by part, as the server's stream sends them. */
import { decodeReplay, PLAYERS, STAMINA_INTERVAL } from './decode.js';
import { readEvents } from './events.js';

const FIRST_ROOM = 9000; // frames

export class LiveReplay extends EventTarget {
  frames = 0;
  length = 0;
  width = 0;
  columns = [];
  owners = new Uint8Array(0);
  phases = new Uint8Array(0);
  marks = [];
  stamina = [];
  events = [];
  /** Ticks a second at which it grows; 0 when all of it is there. */
  pace = 0;
  /** The minute of a match that is being played and of which nothing is shown yet. */
  minute = 0;
  #source;
  #queue = Promise.resolve();
  /** Parts that came and are not unpacked yet. */
  #waiting = 0;

  /**
   * Tells "grown" after every part behind which no other waits, "minute" while there is nothing to show, "again" when the
   * match is played anew, "over" at its end, "lost" when the stream ends without one; while the connection is away the
   * browser tries again by itself, and goes on where it was.
   */
  constructor(address, signal) {
    super();
    this.#source = new EventSource(address);
    this.#source.addEventListener('part', ({ data }) => {
      this.#waiting++;
      this.#queue = this.#queue.then(() => this.#append(JSON.parse(data))).catch(() => this.#lose());
    });
    this.#source.addEventListener('minute', ({ data }) => {
      this.minute = JSON.parse(data).minute;
      this.#tell('minute');
    });
    this.#source.addEventListener('over', () => {
      this.#source.close();
      this.#queue = this.#queue.then(() => this.#tell('over'));
    });
    this.#source.addEventListener('error', () => {
      if (this.#source.readyState === EventSource.CLOSED) this.#lose();
    });
    signal.addEventListener('abort', () => this.#source.close());
  }

  #lose() {
    this.#source.close();
    this.#tell('lost');
  }

  #tell(type) {
    this.dispatchEvent(new Event(type));
  }

  async #append({ from, pace, frames, events }) {
    const part = await decodeReplay(Uint8Array.from(atob(frames), (character) => character.charCodeAt(0)));
    if (from < this.frames) {
      this.#source.close();
      this.#tell('again');
      return;
    }
    if (from > this.frames) throw new Error('a part is missing');
    this.#makeRoom(part);
    for (let column = 0; column < part.columns.length; column++) this.columns[column].set(part.columns[column], from);
    this.owners.set(part.owners, from);
    this.phases.set(part.phases, from);
    for (const { frame, row, kind } of part.marks) this.marks.push({ frame: frame + from, row, kind });
    for (let row = 0; row < PLAYERS; row++) this.stamina[row][Math.floor(from / STAMINA_INTERVAL)] = part.stamina[row][0];
    this.pace = pace;
    this.events.push(...events);
    this.frames = from + part.frames;
    this.#waiting--;
    if (this.#waiting === 0) this.#tell('grown');
  }

  /** The events so far, as the viewer reads them. */
  read() {
    return readEvents(this.events);
  }

  #makeRoom(part) {
    const needed = this.frames + part.frames;
    if (this.columns.length > 0 && needed <= this.owners.length) return;
    const room = Math.max(FIRST_ROOM, 2 * needed);
    const larger = (Type, old) => {
      const grown = new Type(room);
      if (old) grown.set(old);
      return grown;
    };
    this.length = part.length;
    this.width = part.width;
    this.columns = part.columns.map((_, column) => larger(Int16Array, this.columns[column]));
    this.owners = larger(Uint8Array, this.owners);
    this.phases = larger(Uint8Array, this.phases);
    this.stamina = Array.from({ length: PLAYERS }, (_, row) => larger(Uint8Array, this.stamina[row]));
  }
}
