package id.pelanggan.adapters.violation;

import org.eclipse.jetty.server.Request;

/** Answers browsers outside of the pages. */
public interface SpeaksHttp {
  void answer(Request request);
}
