package id.pelanggan.domain.consent;

import id.pelanggan.domain.customer.Channel;
import java.util.Set;

/** What a source's words about agreement come to. */
public sealed interface SourceStatement {
  /** A yes for these channels. */
  record Granted(Set<Channel> channels) implements SourceStatement {
    public Granted {
      channels = Set.copyOf(channels);
    }
  }

  /** A no for these channels. */
  record Refused(Set<Channel> channels) implements SourceStatement {
    public Refused {
      channels = Set.copyOf(channels);
    }
  }

  /** Nobody said anything: an empty cell, or only that somebody did not object. */
  record Nothing() implements SourceStatement {}

  /** A person has to look at it; never a yes. */
  record Unclear() implements SourceStatement {}
}
