// Shows a draw ball by ball. Without this script the page has the whole list.

const details = document.querySelector("[data-draw]");
const balls = details ? [...details.querySelectorAll("tbody tr")] : [];

/** The entrant's name, isolated from the direction of what stands beside it. */
const name = (ball) => ball.querySelector(".name bdi").cloneNode(true);

/** The groups so far, drawn after the table. */
function board(shown) {
  const groups = new Map();
  for (const ball of balls) {
    groups.set(ball.dataset.group, groups.get(ball.dataset.group) ?? []);
  }
  for (const ball of balls.slice(0, shown)) {
    const line = document.createElement("li");
    line.value = Number(ball.dataset.position);
    line.append(name(ball));
    groups.get(ball.dataset.group).push(line);
  }
  return [...groups].map(([letter, lines]) => {
    const group = document.createElement("section");
    const heading = document.createElement("h3");
    heading.textContent = `Group ${letter}`;
    const list = document.createElement("ol");
    list.append(...lines.sort((one, other) => one.value - other.value));
    group.append(heading, list);
    return group;
  });
}

function button(label, action) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", action);
  return element;
}

if (balls.length > 0) {
  let shown = balls.length;
  const groups = document.createElement("div");
  groups.className = "draw-board";
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  const show = (count) => {
    shown = Math.min(Math.max(count, 0), balls.length);
    balls.forEach((ball, number) => {
      ball.hidden = number >= shown;
    });
    groups.replaceChildren(...board(shown));
    const last = balls[shown - 1];
    if (last) {
      told.replaceChildren(`Ball ${shown} of ${balls.length}: `, name(last), ` to ${last.lastElementChild.textContent}`);
    } else {
      told.textContent = "Before the first ball";
    }
  };
  const controls = document.createElement("div");
  controls.className = "draw-controls";
  controls.append(
    button("From the start", () => show(0)),
    button("Back", () => show(shown - 1)),
    button("Next ball", () => show(shown + 1)),
    button("All", () => show(balls.length)),
  );
  details.querySelector("summary").after(controls, told, groups);
  show(balls.length);
}
