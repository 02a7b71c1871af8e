/** What comes from the terminal: keys, pasted text, the mouse, a new size. */
@NullMarked
package id.pelanggan.app.input;

import org.jspecify.annotations.NullMarked;
