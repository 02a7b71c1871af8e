/** Settings, health, keys, what was done, the demo; and what other screens share with these. */
@NullMarked
package id.pelanggan.app.screen.more;

import org.jspecify.annotations.NullMarked;
