/**
 * Runs in every frame before its own scripts, and takes down in the app's (the only ones at 127.0.0.1) when the first rows and when the
 * whole portfolio were on screen, in milliseconds since the frame began to load, and each task that held the main thread over 50 ms.
 * It stands alone, since Playwright sends it as text.
 */
export function watchFrame() {
  if (location.hostname !== '127.0.0.1') return;
  const watch = { firstRows: null, whole: null, failed: false, longTasks: [] };
  window.benchWatch = watch;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watch.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const painted = (set) => requestAnimationFrame(() => setTimeout(() => set(performance.now())));
  const look = () => {
    const { portfolioRows = '0', portfolioPhase } = document.documentElement?.dataset ?? {};
    if (portfolioRows !== '0' && watch.firstRows === null) painted((now) => (watch.firstRows ??= now));
    if (portfolioPhase === 'whole' && watch.whole === null) painted((now) => (watch.whole ??= now));
    watch.failed = portfolioPhase === 'failed';
  };
  new MutationObserver(look).observe(document, { attributes: true, subtree: true, childList: false, attributeFilter: ['data-portfolio-phase', 'data-portfolio-rows'] });
}
