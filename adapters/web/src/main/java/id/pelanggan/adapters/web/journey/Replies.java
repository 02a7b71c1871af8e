package id.pelanggan.adapters.web.journey;

import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.page.Mistakes;

/** Answers that several journeys give. */
final class Replies {
  private static final int WITH_MISTAKES = 422;

  private Replies() {}

  /** A form to fill in, or to fill in again. */
  static Reply form(String html, Mistakes mistakes) {
    return mistakes.isEmpty() ? Reply.page(html) : Reply.page(WITH_MISTAKES, html);
  }
}
