/** What the visitor wants to see; the page's address keeps it: ?show=trails,heat&team=away&speed=2. */
import { SPEEDS } from './playback.js';

const SHOWN = ['trails', 'heat', 'passes', 'formation', 'stamina', 'follow', 'describe'];
const AT_FIRST = 'trails';

export class Options {
  trails = false;
  heat = false;
  passes = false;
  /** The lines in which the teams stand. */
  formation = false;
  stamina = false;
  /** Whether the camera is close to the ball. */
  follow = false;
  /** Whether play is told in words between the key moments. */
  describe = false;
  /** Whose maps are shown. */
  side = 'home';
  speed = 1;

  /** What an address asks for; whatever it says that means nothing is left out. */
  static of(address) {
    const query = new URL(address, location.href).searchParams;
    const options = new Options();
    const shown = (query.get('show') ?? AT_FIRST).split(',');
    for (const name of SHOWN) options[name] = shown.includes(name);
    if (query.get('team') === 'away') options.side = 'away';
    const speed = Number(query.get('speed'));
    if (SPEEDS.includes(speed)) options.speed = speed;
    return options;
  }

  /** Writes into an address what differs from what everybody sees at first. */
  writeTo(url) {
    const shown = SHOWN.filter((name) => this[name]).join(',');
    put(url, 'show', shown, AT_FIRST);
    put(url, 'team', this.side, 'home');
    put(url, 'speed', String(this.speed), '1');
  }

  get hasMap() {
    return this.heat || this.passes;
  }
}

function put(url, name, value, atFirst) {
  if (value === atFirst) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
}
