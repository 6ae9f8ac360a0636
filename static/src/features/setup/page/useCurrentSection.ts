import { useEffect, useState } from 'react';
import { sections, type Section } from '../state/sections';

/** The section that is being read: the first one that crosses the upper third of what is in sight. */
export function useCurrentSection(): Section {
  const [current, setCurrent] = useState<Section>('streams');
  useEffect(() => {
    const seen = new Set<string>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = sections.find(({ id }) => seen.has(`setup-section-${id}`));
        if (first) setCurrent(first.id);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const { id } of sections) {
      const element = document.getElementById(`setup-section-${id}`);
      if (element) watch.observe(element);
    }
    return () => watch.disconnect();
  }, []);
  return current;
}
