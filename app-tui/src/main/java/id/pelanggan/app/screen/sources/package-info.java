/** The screen of where data comes from: files that were imported, and those that come in now. */
@NullMarked
package id.pelanggan.app.screen.sources;

import org.jspecify.annotations.NullMarked;
