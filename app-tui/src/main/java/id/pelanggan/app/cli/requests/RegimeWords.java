package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.domain.request.Regime;

/** Laws by their names. */
final class RegimeWords extends WordConverter<Regime> {
  RegimeWords() {
    super(wordsOf(Regime.class));
  }
}
