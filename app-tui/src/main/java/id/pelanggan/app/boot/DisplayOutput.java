package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Output;
import id.pelanggan.app.presentation.ColourDepth;
import id.pelanggan.app.presentation.Frame;
import id.pelanggan.app.presentation.GlyphSet;
import id.pelanggan.app.presentation.Painter;
import id.pelanggan.app.presentation.Theme;
import id.pelanggan.app.terminal.Display;
import org.jspecify.annotations.Nullable;

/** Shows pictures on the operator's terminal, each as what differs from the one before. */
final class DisplayOutput implements Output {
  private final Display display;
  private final ColourDepth depth;
  private Theme theme;
  private GlyphSet glyphs;
  private @Nullable Frame before;

  DisplayOutput(Display display, ColourDepth depth, Theme theme, GlyphSet glyphs) {
    this.display = requireNonNull(display, "display is null");
    this.depth = requireNonNull(depth, "depth is null");
    this.theme = requireNonNull(theme, "theme is null");
    this.glyphs = requireNonNull(glyphs, "glyphs is null");
  }

  /** Everything looks like this from the next picture on. */
  void look(Theme colours, GlyphSet characters) {
    theme = requireNonNull(colours, "colours is null");
    glyphs = requireNonNull(characters, "characters is null");
    before = null;
  }

  @Override
  public int columns() {
    return display.columns();
  }

  @Override
  public int rows() {
    return display.rows();
  }

  @Override
  public void show(Frame frame, boolean whole) {
    byte[] bytes = Painter.paint(whole ? null : before, frame, theme, depth, glyphs);
    before = frame;
    if (bytes.length > 0) {
      display.write(bytes);
    }
  }

  @Override
  public void mouse(boolean on) {
    display.mouse(on);
  }
}
