-- 年审 in Neovim 0.7 or newer: put this file on the runtime path (~/.config/nvim/lua/nianshen.lua) and call
--   require('nianshen').setup()                      -- the launcher `nianshen` is on the PATH
--   require('nianshen').setup({ cmd = { 'java', '-jar', '/opt/nianshen.jar', 'lsp' } })
local M = {}

M.defaults = {
  cmd = { 'nianshen', 'lsp' },
  lang = 'zh',
  -- Text twins of office documents are opened with :NianshenTwin.
  pattern = { '*.txt', '*.md', '*.html', '*.htm', 'nianshen.yaml', '*/rules/*.yaml' },
}

local clients = {}

local function root_of(file)
  local found = vim.fn.findfile('nianshen.yaml', vim.fn.fnamemodify(file, ':p:h') .. ';')
  local git = vim.fn.finddir('.git', vim.fn.fnamemodify(file, ':p:h') .. ';')
  if found ~= '' then
    return vim.fn.fnamemodify(found, ':p:h')
  end
  if git ~= '' then
    return vim.fn.fnamemodify(git, ':p:h:h')
  end
  return vim.fn.fnamemodify(file, ':p:h')
end

local function attach(options, buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  if not clients[root] or not vim.lsp.get_client_by_id(clients[root]) then
    clients[root] = vim.lsp.start_client({
      name = 'nianshen',
      cmd = options.cmd,
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      init_options = { lang = options.lang },
      on_exit = function()
        clients[root] = nil
      end,
    })
  end
  if clients[root] then
    vim.lsp.buf_attach_client(buffer, clients[root])
  end
end

local function request(method, params, done)
  for _, client in pairs(vim.lsp.get_active_clients()) do
    if client.name == 'nianshen' then
      client.request(method, params, function(fault, result)
        if fault then
          vim.notify(fault.message, vim.log.levels.ERROR)
        else
          done(result)
        end
      end)
      return
    end
  end
  vim.notify('nianshen: open a report first', vim.log.levels.WARN)
end

local function show(lines, filetype)
  vim.cmd('new')
  vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(lines, '\n'))
  vim.bo.filetype = filetype
end

-- 新报告：:NianshenNew 机关 年份
local function new_report(call)
  request('workspace/executeCommand', { command = 'nianshen.newReport', arguments = call.fargs }, function(text)
    show(text, 'text')
  end)
end

-- 规则说明：:NianshenExplain NS303
local function explain(call)
  request('workspace/executeCommand', { command = 'nianshen.explainRule', arguments = call.fargs }, function(text)
    show(text, 'markdown')
    vim.bo.modifiable = false
  end)
end

-- 文件的文字副本：:NianshenTwin 报告.docx
local function twin(call)
  local uri = vim.uri_from_fname(vim.fn.fnamemodify(call.args, ':p')):gsub('^file', 'nianshen-twin')
  request('workspace/textDocumentContent', { uri = uri }, function(result)
    show(result.text, 'markdown')
    vim.bo.modifiable = false
  end)
end

-- 检查整个工作区：:NianshenCheck，最需要更正的在前
local function check()
  request('workspace/executeCommand', { command = 'nianshen.checkWorkspace' }, function(outcome)
    local items = {}
    for _, one in ipairs(outcome.details) do
      local counts = string.format('%s：%d 错误 %d 警告 %d 提示', one.verdict, one.errors, one.warnings, one.notes)
      table.insert(items, { filename = vim.uri_to_fname(one.shown ~= '' and one.shown or one.uri), lnum = 1, text = counts })
    end
    vim.fn.setqflist({}, ' ', { title = '年审', items = items })
    vim.cmd('copen')
  end)
end

-- What the list names as nianshen-twin: is read from the server.
local function read_twin(event)
  request('workspace/textDocumentContent', { uri = event.file }, function(result)
    vim.api.nvim_buf_set_lines(event.buf, 0, -1, false, vim.split(result.text, '\n'))
    vim.bo[event.buf].filetype = 'markdown'
    vim.bo[event.buf].buftype = 'nofile'
    vim.bo[event.buf].modifiable = false
  end)
end

function M.setup(options)
  options = vim.tbl_extend('force', M.defaults, options or {})
  vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
    pattern = options.pattern,
    callback = function(event)
      attach(options, event.buf)
    end,
  })
  vim.api.nvim_create_autocmd('BufReadCmd', { pattern = 'nianshen-twin://*', callback = read_twin })
  vim.api.nvim_create_user_command('NianshenCheck', check, { nargs = 0 })
  vim.api.nvim_create_user_command('NianshenNew', new_report, { nargs = '+' })
  vim.api.nvim_create_user_command('NianshenExplain', explain, { nargs = 1 })
  vim.api.nvim_create_user_command('NianshenTwin', twin, { nargs = 1, complete = 'file' })
end

return M
