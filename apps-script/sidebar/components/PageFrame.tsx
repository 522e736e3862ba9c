/** A page over the result: the way back, a heading that takes the focus, and the content. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'

type Props = {
  title: string
  children: ComponentChildren
}

export function PageFrame({ title, children }: Props) {
  const { actions } = useSidebar()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && actions.back()
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      // Whoever works by keyboard goes on where the page was opened from, once that is drawn again.
      setTimeout(() => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus())
    }
  }, [actions])
  return (
    <div>
      <button type="button" class="link" onClick={() => actions.back()}>
        ‹ {SIDEBAR.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  )
}
