/** What goes out in files. */
@NullMarked
package id.pelanggan.app.screen.sources.exporting;

import org.jspecify.annotations.NullMarked;
