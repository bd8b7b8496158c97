/** Pictures of the players, drawn once for a size and a palette: a picture of the match only puts them on the pitch. */
import { sideOf, TEAM_SIZE } from './decode.js';

export class Shirts {
  #pictures = new Map();
  #radius = 0;
  #palette = null;
  /** Device pixels from the middle to the edge of a picture. */
  reach = 0;

  /** Forgets what was drawn for another size or other colours. */
  prepare(radius, palette) {
    const size = Math.max(2, Math.round(radius * 4) / 4);
    if (size === this.#radius && palette === this.#palette) return;
    this.#radius = size;
    this.#palette = palette;
    this.reach = Math.ceil(size * 1.2) + 1;
    this.#pictures.clear();
  }

  /** Goalkeepers wear their team's colours the other way round. */
  of(row, keeper) {
    const key = 2 * row + keeper;
    return this.#pictures.get(key) ?? this.#draw(key, row, keeper);
  }

  #draw(key, row, keeper) {
    const side = sideOf(row);
    const palette = this.#palette;
    const [shirt, ink] = keeper ? [palette[`${side}-ink`], palette[side]] : [palette[side], palette[`${side}-ink`]];
    const picture = document.createElement('canvas');
    picture.width = picture.height = 2 * this.reach;
    const context = picture.getContext('2d');
    const radius = this.#radius;
    context.translate(this.reach, this.reach);
    context.fillStyle = shirt;
    context.strokeStyle = ink;
    context.lineWidth = Math.max(radius * 0.16, 1);
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    const number = String(row % TEAM_SIZE);
    context.fillStyle = ink;
    context.font = `700 ${radius * (number.length > 1 ? 1.05 : 1.2)}px system-ui, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(number, 0, radius * 0.06);
    this.#pictures.set(key, picture);
    return picture;
  }
}
