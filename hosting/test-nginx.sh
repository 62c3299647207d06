#!/usr/bin/env bash
# Serves a built site by nginx with hosting/nginx.conf, at a domain's root and in a sub-folder, and checks what comes.
# Usage: hosting/test-nginx.sh [FOLDER]   (default: dist). Ends with 0 or 1. Installs nothing, listens on 127.0.0.1 only.
set -uo pipefail
cd "$(dirname "$0")/.."

site=$(realpath "${1:-dist}")
nginx=$(PATH="$PATH:/usr/sbin" command -v nginx) || { echo 'nginx is missing: apt-get install nginx-light'; exit 1; }
[ -f "$site/index.html" ] || { echo "no site in $site: npm run build"; exit 1; }

root=18080 sub=18081
work=$(mktemp -d)
stop() {
  [ -f "$work/pid" ] && kill "$(cat "$work/pid")" 2>/dev/null
  rm -rf "$work"
}
trap stop EXIT
chmod 755 "$work"

# Two versions of the site; the second differs in every page.
cp -r "$site" "$work/a"
cp -r "$site" "$work/b"
find "$work/b" -name '*.html' -exec sed -i '1s/^/<!doctype html><!-- b -->/' {} +
ln -s a "$work/live"

write_config() {
  cat > "$work/nginx.conf" <<CONF
user $(id -un);
worker_processes 2;
pid $work/pid;
error_log $work/error.log;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
  uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server {
    listen 127.0.0.1:$root;
    location / {
      root $work/live;
      error_page 404 /404.html;
      error_page 403 =404 /404.html;
      include $PWD/hosting/nginx.conf;
    }
  }
  server {
    listen 127.0.0.1:$sub;
    location /cchc/ {
      alias $work/live/;
      error_page 404 /cchc/404.html;
      error_page 403 =404 /cchc/404.html;
      include $PWD/hosting/nginx.conf;
    }
    location = /cchc { return 301 /cchc/; }
  }
}
CONF
}
write_config
"$nginx" -t -q -c "$work/nginx.conf" -p "$work" || exit 1
"$nginx" -c "$work/nginx.conf" -p "$work" || exit 1

checks=0 failures=0
report() { # what, wanted, got
  checks=$((checks + 1))
  [ "$2" = "$3" ] && return
  failures=$((failures + 1))
  printf 'FAILED %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
}
status() { curl -s -o /dev/null -w '%{http_code}' "${@:2}" "$1"; }
header() { curl -s -o /dev/null -D - "${@:3}" "$1" | tr -d '\r' | sed -n "s/^$2: //Ip" | paste -sd'|'; }
sum() { sha256sum | cut -d' ' -f1; }

script=$(cd "$site" && ls _astro/*.js | head -n 1)
frame=$(cd "$site" && find nhung -name index.html | sort | sed -n 2p)
page=$(cd "$site" && find xa -name index.html | sort | head -n 1)
immutable='public, max-age=31536000, immutable'

for base in "http://127.0.0.1:$root/" "http://127.0.0.1:$sub/cchc/"; do
  # Every file comes, byte for byte.
  list=$(cd "$site" && find . -type f ! -path '*/.*' | sed 's#^\./##' | sort)
  wrong=0
  (cd "$site" && sed 's#.*#url = "'"$base"'&"\noutput = "'"$work"'/got/&"#' <<< "$list") > "$work/urls"
  rm -rf "$work/got" && curl -s --create-dirs -K "$work/urls"
  wrong=$(cd "$site" && while read -r file; do cmp -s "$file" "$work/got/$file" || echo "$file"; done <<< "$list")
  report "${base}: every file as built" '' "$wrong"

  report "${base} start" 200 "$(status "$base")"
  report "${base} folder without slash" 301 "$(status "${base}${page%/index.html}")"
  report "${base} where it leads" "/$(cut -d/ -f4- <<< "$base")${page%index.html}" "$(header "${base}${page%/index.html}" location)"

  # Types
  while read -r file type; do
    [ -f "$site/$file" ] && report "${base}${file} type" "$type" "$(header "$base$file" content-type)"
  done <<TYPES
index.html text/html; charset=utf-8
$script text/javascript; charset=utf-8
icon.svg image/svg+xml; charset=utf-8
anh/trang.png image/png
robots.txt text/plain; charset=utf-8
tin.xml application/atom+xml; charset=utf-8
sitemap-index.xml application/xml; charset=utf-8
du-lieu/ho-so.csv text/csv; charset=utf-8
du-lieu/ho-so.json application/json; charset=utf-8
du-lieu/ban-ke.jsonl application/jsonl; charset=utf-8
du-lieu/SHA256SUMS text/plain; charset=utf-8
TYPES

  # Caching
  for file in '' index.html "$page" tin.xml du-lieu/ho-so.csv du-lieu/ho-so.json tim/chi-muc.json "$frame"; do
    report "${base}${file} cache" no-cache "$(header "$base$file" cache-control)"
  done
  report "${base}${script} cache" "$immutable" "$(header "$base$script" cache-control)"
  tag=$(header "$base$page" etag)
  report "${base}${page} asked again" 304 "$(status "$base$page" -H "If-None-Match: $tag")"
  report "${base} lost script is not kept" '' "$(header "${base}_astro/x.AAAAAAAA.js" cache-control | grep -o immutable)"

  # Safety and framing
  for file in '' "$page" du-lieu/ho-so.csv "$script" tin.xml "$frame" khong-co; do
    report "${base}${file} nosniff" nosniff "$(header "$base$file" x-content-type-options)"
  done
  report "${base}${page} framed by itself only" "frame-ancestors 'self'" "$(header "$base$page" content-security-policy)"
  report "${base}${frame} framed by all" '' "$(header "$base$frame" content-security-policy)"
  report "${base}${page} referrer" strict-origin-when-cross-origin "$(header "$base$page" referrer-policy)"

  # Reuse
  for file in du-lieu/ho-so.csv du-lieu/ho-so.json tin.xml; do
    report "${base}${file} for other sites" '*' "$(header "$base$file" access-control-allow-origin)"
  done
  report "${base}${page} not for other sites" '' "$(header "$base$page" access-control-allow-origin)"

  # Not found
  for file in khong-co xa/khong-co/ du-lieu/khong-co.csv _astro/x.AAAAAAAA.js .nojekyll du-lieu/xa/; do
    report "${base}${file} not found" 404 "$(status "$base$file")"
    report "${base}${file} shows the page for it" "$(sum < "$site/404.html")" "$(curl -s "$base$file" | sum)"
  done
  report "${base} nothing above the site" 404 "$(status "${base}..%2fnginx.conf" --path-as-is | sed s/400/404/)"
  report "${base} takes nothing" 405 "$(status "$base" -X POST -d x)"

  # Packed on the way, and beforehand where that was done
  report "${base}${page} packed" gzip "$(header "$base$page" content-encoding -H 'Accept-Encoding: gzip')"
  report "${base}${page} unpacked again" "$(sum < "$site/$page")" "$(curl -s --compressed "$base$page" | sum)"
  report "${base}${page} caches told apart" Accept-Encoding "$(header "$base$page" vary -H 'Accept-Encoding: gzip')"
done

packed="$work/a/du-lieu/ho-so.csv.gz"
[ -f "$packed" ] && mv "$packed" "$work/kept"
printf 'packed beforehand' | gzip -n > "$packed"
report 'a file packed beforehand is sent' 'packed beforehand' \
  "$(curl -s --compressed "http://127.0.0.1:$sub/cchc/du-lieu/ho-so.csv")"
report 'a packed file by its own name is one' application/gzip \
  "$(header "http://127.0.0.1:$sub/cchc/du-lieu/ho-so.csv.gz" content-type)"
rm "$packed"
[ -f "$work/kept" ] && mv "$work/kept" "$packed"

# Replaced while being read: every answer is one of the two versions, whole.
a=$(sum < "$work/a/$page") b=$(sum < "$work/b/$page")
read_on() {
  for _ in $(seq 150); do curl -s "http://127.0.0.1:$sub/cchc/$page" | sum; done
}
for reader in 1 2 3; do read_on > "$work/seen$reader" & readers+=($!); done
for round in $(seq 40); do
  [ $((round % 2)) = 1 ] && next=b || next=a
  ln -s $next "$work/.new" && mv -T "$work/.new" "$work/live"
  sleep 0.05
done
wait "${readers[@]}"
report 'while it is replaced, nothing but whole pages' '' "$(cat "$work"/seen? | grep -v -e "$a" -e "$b" | sort | uniq -c)"
report 'both versions were seen' 2 "$(cat "$work"/seen? | sort -u | wc -l)"
report 'nothing in the error log but what was not found' '' \
  "$(grep -v -e 'No such file' -e 'is forbidden' -e 'signal process' "$work/error.log" | head -n 3)"

echo "$((checks - failures)) of $checks checks passed ($("$nginx" -v 2>&1))"
[ "$failures" = 0 ]
