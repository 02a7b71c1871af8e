/** What is seen before there is work: the start, the first run, locked keys. */
@NullMarked
package id.pelanggan.app.screen.welcome;

import org.jspecify.annotations.NullMarked;
