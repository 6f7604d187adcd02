<?php
/**
 * The card's script and style: once on a page, with the script's hash.
 *
 * @package FactCard
 */

namespace FactCard;

defined( 'ABSPATH' ) || exit;

/** What WordPress knows the script and the style by. */
const HANDLE = 'fact-card';

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\verified', 10, 2 );

/** Tells WordPress of the script and of the style. A page has them once `enqueue` has been called. */
function register_script() {
	// WordPress before 6.3 reads the list as "in the footer", and knows no strategy: see `verified`.
	$options = array(
		'in_footer' => true,
		'strategy'  => 'async',
	);
	wp_register_script( HANDLE, address_of( script_file() ), array(), VERSION, $options );
	wp_register_style( HANDLE, false, array(), VERSION );
	$accent = settings()['accent'];
	if ( '' !== $accent ) {
		wp_add_inline_style( HANDLE, ':root { --fact-card-accent: ' . $accent . '; }' );
	}
}

/** Puts both on the page. */
function enqueue() {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/**
 * Adds the script's hash to its tag, with which the browser verifies what it loads.
 *
 * @param string $tag    The tag.
 * @param string $handle What WordPress knows the script by.
 * @return string
 */
function verified( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$attributes = sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( hashes()[ script_file() ] ) );
	if ( false === strpos( $tag, ' async' ) ) {
		$attributes .= ' async';
	}
	return preg_replace( '/ src=/', $attributes . '$0', $tag, 1 );
}

/**
 * The script of the site's language where there is one, which need not load that later.
 *
 * @return string
 */
function script_file() {
	$tag = str_replace( '_', '-', get_locale() );
	foreach ( array( $tag, strtok( $tag, '-' ) ) as $language ) {
		if ( isset( hashes()[ "fact-card.$language.js" ] ) ) {
			return "fact-card.$language.js";
		}
	}
	return 'fact-card.js';
}

/**
 * The address of a file of the bundle. The folder has the version's name, so that no browser takes a file of
 * another version from its cache.
 *
 * @param string $name The file's name.
 * @return string
 */
function address_of( $name ) {
	return plugins_url( 'dist/' . VERSION . '/' . $name, FILE );
}

/**
 * The hash of each script, by its name.
 *
 * @return string[]
 */
function hashes() {
	static $hashes = null;
	$hashes        = $hashes ?? require FOLDER . '/dist/hashes.php';
	return $hashes;
}
