package id.pelanggan.adapters.web.guard;

import id.pelanggan.adapters.web.exchange.Asked;
import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.exchange.Reply;

/** What is behind the door. */
public interface Rooms {

  Reply answer(Asked asked);

  /** In words, and with what it took to find out: nothing but words. */
  Reply refuse(Problem problem, PageLanguage language);
}
