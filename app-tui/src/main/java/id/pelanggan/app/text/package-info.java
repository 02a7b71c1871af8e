/** What operators read, in their language. */
@NullMarked
package id.pelanggan.app.text;

import org.jspecify.annotations.NullMarked;
