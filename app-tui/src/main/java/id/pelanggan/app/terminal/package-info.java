/** The operator's real terminal: taken over, read, written to and given back. */
@NullMarked
package id.pelanggan.app.terminal;

import org.jspecify.annotations.NullMarked;
