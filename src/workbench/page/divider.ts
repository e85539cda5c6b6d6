// As the divider's own aria-valuemin and aria-valuemax say.
const NARROWEST = 320;
const WIDEST = 600;
const STEP = 10;

/** Lets the divider change the width of what is right of it, by pointer or by the arrow keys. */
export function makeDraggable(divider: HTMLElement, side: HTMLElement): void {
  const setWidth = (width: number) => {
    const within = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    side.style.width = `${within}px`;
    divider.setAttribute('aria-valuenow', String(within));
  };
  divider.addEventListener('pointerdown', (down) => {
    divider.setPointerCapture(down.pointerId);
    document.body.classList.add('dragging');
  });
  divider.addEventListener('pointermove', (move) => {
    if (divider.hasPointerCapture(move.pointerId)) setWidth(window.innerWidth - move.clientX);
  });
  divider.addEventListener('lostpointercapture', () => document.body.classList.remove('dragging'));
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') setWidth(side.offsetWidth + STEP);
    if (key === 'ArrowRight') setWidth(side.offsetWidth - STEP);
  });
}
