package id.pelanggan.app.screen.sources.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** The pages that are open, from the first to the one on top. */
public final class Pages {
  private final List<Page> pages = new ArrayList<>();

  public Page top() {
    return pages.getLast();
  }

  public List<Page> list() {
    return List.copyOf(pages);
  }

  /** Puts the first page in place, which nobody sees yet. */
  public void begin(Page page) {
    pages.add(requireNonNull(page, "page is null"));
  }

  public void open(Page page) {
    pages.add(requireNonNull(page, "page is null"));
    page.shown();
  }

  /** Takes a page away with all that lie on it; the first one stays. */
  public void close(Page page) {
    int index = pages.indexOf(page);
    if (index > 0) {
      pages.subList(index, pages.size()).clear();
      top().shown();
    }
  }

  /** Takes all away but the first one. */
  public void closeAll() {
    if (pages.size() > 1) {
      close(pages.get(1));
    }
  }
}
