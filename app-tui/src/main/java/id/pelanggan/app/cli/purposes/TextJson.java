package id.pelanggan.app.cli.purposes;

import id.pelanggan.domain.plugin.LocalText;

/** A text in both languages, for programs. */
record TextJson(String id, String en) {
  static TextJson of(LocalText text) {
    return new TextJson(text.indonesian(), text.english());
  }
}
