#!/usr/bin/env bash
# A RabbitMQ of one's own for tests: Debian's rabbitmq-server without systemd, on its own ports and folder.
# usage: rabbitmq.sh start|stop|kill|full|roomy|bindings|queues|state|end FOLDER PORT
#   start  returns when the broker takes connections (amqp://guest:guest@127.0.0.1:PORT); what it kept is still there
#   stop   stops the broker and leaves its folder
#   kill   ends the broker at once, as a power cut would
#   full   lets the broker raise the alarm that it has no memory left: it takes connections and no messages; roomy ends that
#   bindings  tells which exchange passes what to whom: source, destination, routing key
#   queues    tells each queue with how many messages are in it, taken and not yet done included
#   state     tells for a person: its alarms, its queues and connections, and the end of its log
#   end    stops the broker and its port mapper; the folder may go
set -eu
action=$1 dir=$2 port=$3
bin=/usr/lib/rabbitmq/bin # not the /usr/sbin wrapper, which changes user
[ -x "$bin/rabbitmq-server" ] || { echo "rabbitmq-server is not installed" >&2; exit 3; }
mkdir -p "$dir"/{home,mnesia,log}
printf '[].' >"$dir/enabled_plugins"
printf 'loopback_users.guest = true\nlog.file.level = warning\ndisk_free_limit.absolute = 50MB\nvm_memory_high_watermark.absolute = 512MB\n' >"$dir/rabbitmq.conf"
export HOME=$dir/home RABBITMQ_NODENAME=livingnetworks-$port@localhost RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_NODE_PORT=$port
export RABBITMQ_DIST_PORT=$((port + 20000)) ERL_EPMD_PORT=$((port + 10000)) ERL_EPMD_ADDRESS=127.0.0.1
export RABBITMQ_MNESIA_BASE=$dir/mnesia RABBITMQ_LOG_BASE=$dir/log RABBITMQ_PID_FILE=$dir/pid
export RABBITMQ_CONF_ENV_FILE=/dev/null RABBITMQ_CONFIG_FILE=$dir/rabbitmq.conf RABBITMQ_ENABLED_PLUGINS_FILE=$dir/enabled_plugins

case $action in
start)
    # Started here and not by Erlang, so that its process id is known at the end.
    if ! { [ -f "$dir/epmd.pid" ] && kill -0 "$(cat "$dir/epmd.pid")" 2>/dev/null; }; then
        setsid epmd -port "$ERL_EPMD_PORT" -address 127.0.0.1 >/dev/null 2>&1 </dev/null &
        echo $! >"$dir/epmd.pid"
    fi
    rm -f "$dir/pid"
    "$bin/rabbitmq-server" -detached >/dev/null 2>&1 </dev/null
    "$bin/rabbitmqctl" wait "$dir/pid" --timeout 60 >/dev/null
    ;;
stop) "$bin/rabbitmqctl" shutdown >/dev/null ;;
bindings) "$bin/rabbitmqctl" -q list_bindings source_name destination_name routing_key ;;
queues) "$bin/rabbitmqctl" -q list_queues name messages ;;
state)
    "$bin/rabbitmq-diagnostics" -q alarms || true
    "$bin/rabbitmqctl" -q list_queues name state messages_ready messages_unacknowledged consumers || true
    "$bin/rabbitmqctl" -q list_connections name state channels || true
    "$bin/rabbitmqctl" -q list_channels connection number consumer_count messages_unacknowledged messages_unconfirmed confirm || true
    tail -n 80 "$dir"/log/*.log || true
    ;;
full) "$bin/rabbitmqctl" -q set_vm_memory_high_watermark 0 ;;
roomy) "$bin/rabbitmqctl" -q set_vm_memory_high_watermark absolute 512MB ;;
kill) kill -9 "$(cat "$dir/pid")" ;;
end)
    "$bin/rabbitmqctl" shutdown >/dev/null 2>&1 || true
    [ -f "$dir/epmd.pid" ] && kill "$(cat "$dir/epmd.pid")" 2>/dev/null || true
    ;;
*)
    echo "unknown: $action" >&2
    exit 2
    ;;
esac
